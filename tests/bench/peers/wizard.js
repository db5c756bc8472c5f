import 'vue3-form-wizard/dist/vue3-form-wizard.css';
import { createApp, h } from 'vue';
import { FormWizard, TabContent } from 'vue3-form-wizard';
import questions from './questions.json';

const option = (id, { value, label }) =>
  h('p', [h('label', [h('input', { type: 'radio', name: id, value }), ` ${label}`])]);
const page = ({ id, title, options }) =>
  h(TabContent, { key: id, title }, () => [h('h1', title), ...options.map((each) => option(id, each))]);
createApp({ render: () => h(FormWizard, { nextButtonText: 'Volgende' }, () => questions.map(page)) }).mount('#app');
