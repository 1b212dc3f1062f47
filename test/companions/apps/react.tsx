import { defineElements } from 'caseline';
import 'caseline/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

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
if (root) createRoot(root).render(<Page />);
