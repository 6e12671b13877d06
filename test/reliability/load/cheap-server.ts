// Replies to whatever comes with the bytes of a refusal, without reading it: what a crowd costs a machine before
// anybody has done anything about it. Run as a process of its own, which tells its port and ends with its parent.
import { createServer } from 'node:net';

/** As long as the server's refusals. */
const BODY = 'x'.repeat(250);
const HEAD =
  'HTTP/1.1 503 Service Unavailable\r\nRetry-After: 2\r\nContent-Type: application/problem+json; charset=utf-8\r\n' +
  `X-Padding: ${'x'.repeat(900)}\r\nContent-Length: ${BODY.length}\r\n\r\n`;
const REPLY = Buffer.from(HEAD + BODY);

const server = createServer((socket) => {
  socket.on('data', () => void socket.write(REPLY));
  socket.on('error', () => socket.destroy());
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : undefined);
});
process.on('disconnect', () => process.exit(0));
