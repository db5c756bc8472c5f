import 'survey-core/survey-core.min.css';
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import questions from './questions.json';

const pages = questions.map(({ id, title, options }) => ({
  elements: [
    { type: 'radiogroup', name: id, title, choices: options.map(({ value, label }) => ({ value, text: label })) },
  ],
}));
renderSurvey(new Model({ pages, pageNextText: 'Volgende' }), document.getElementById('app'));
