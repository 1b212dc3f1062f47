/** The builder script of Web Apps and App Preview, isolated world. */
import { sayHello } from './hello.ts';

void sayHello('web-apps');
