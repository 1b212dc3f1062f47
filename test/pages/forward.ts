import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';

/** Hands a request on to another server of this machine, body and answer unchanged. */
export async function forward(
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const target = new URL(request.url ?? '/', base);
  await new Promise<void>((done) => {
    const onward = ask(
      target,
      { method: request.method, headers: { ...request.headers, host: target.host } },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response).on('close', done);
      },
    );
    onward.on('error', () => {
      response.destroy();
      done();
    });
    request.pipe(onward);
  });
}
