import { createChannel } from '../../builders/port.ts';

/** Between the two halves of the builder for Web Apps. */
export const { receivePort, connectPage } = createChannel('web-apps');
