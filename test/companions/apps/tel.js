import intlTelInput from 'intl-tel-input/intlTelInputWithUtils';

document.getElementById('root').innerHTML = '<input type="tel">';
intlTelInput(document.querySelector('input'), { initialCountry: 'ke' });
