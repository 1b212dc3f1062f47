import { $ } from '../form-builder/jquery.ts';

export type Answer = Readonly<Record<string, unknown>>;

interface Asking {
  readonly json: boolean;
  done(answer: Answer): void;
  failed(): void;
}

/** Posts to Formplayer as HQ's page does, through jQuery; or with a request that parses its answer itself. */
export function ask(action: string, body: Answer, { json, done, failed }: Asking): void {
  const url = `/formplayer/${action}`;
  const data = JSON.stringify(body);
  if (!json) {
    $.ajax({
      type: 'POST',
      url,
      data,
      contentType: 'application/json',
      dataType: 'json',
      xhrFields: { withCredentials: true },
      success: (answer) => done(answer as Answer),
      error: failed,
    });
    return;
  }
  const request = new XMLHttpRequest();
  request.open('POST', url);
  request.responseType = 'json';
  request.setRequestHeader('content-type', 'application/json');
  request.onload = () => {
    if (request.status === 200 && request.response) done(request.response as Answer);
    else failed();
  };
  request.onerror = failed;
  request.send(data);
}
