import { defineElements } from 'caseline';
import 'caseline/preact';
import { render } from 'preact';
import { useState } from 'preact/hooks';

function Page() {
  const [phone, setPhone] = useState('');
  return (
    <form>
      <caseline-phone-field
        name="phone"
        country="KE"
        value={phone}
        onInput={({ currentTarget }) => setPhone(currentTarget.value)}
      />
      <output>{phone}</output>
    </form>
  );
}

await defineElements({ locale: 'en' });
const root = document.getElementById('root');
if (root) render(<Page />, root);
