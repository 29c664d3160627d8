// The workload for Colyseus: a room of guests sees how many answers are in, and a new draft when all are.
import { Encoder, schema, t } from "@colyseus/schema";
import { Room, Server } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import { DRAFT, ROUND } from "./workload.mjs";

const Table = schema({ count: t.number(), draft: t.string() });

class TableRoom extends Room {
  maxClients = 64;
  // As often as ours: what happens within is sent together.
  patchRate = 50;
  state = new Table();
  messages = {
    answer: () => {
      this.state.count += 1;
      if (this.state.count % ROUND === 0) this.state.draft = DRAFT(this.state.count);
    },
  };
  onCreate() {
    this.state.count = 0;
    this.state.draft = DRAFT(0);
  }
}

Encoder.BUFFER_SIZE = 16 * 1024;
const server = new Server({ transport: new WebSocketTransport(), greet: false });
server.define("table", TableRoom).filterBy(["hall"]);
await server.listen(Number(process.argv[2]));
console.log("ready");
