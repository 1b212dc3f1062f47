import { defineElements } from 'caseline';

document.getElementById('root').innerHTML =
  '<form><caseline-phone-field name="phone" country="KE"></caseline-phone-field><output></output></form>';
await defineElements({ locale: 'en', elements: ['caseline-phone-field'] });
const form = document.querySelector('form');
form.addEventListener('input', () => {
  form.querySelector('output').textContent = new FormData(form).get('phone');
});
