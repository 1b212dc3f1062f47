/** The builder script of the form settings page (Case Management tab), isolated world. */
import { sayHello } from './hello.ts';

void sayHello('case-management');
