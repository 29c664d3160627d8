// The workload for boardgame.io: a match of guests sees how many answers are in, and a new draft when all are.
import { createRequire } from "node:module";
import { DRAFT, ROUND } from "./workload.mjs";
const { Server, Origins } = createRequire(import.meta.url)("boardgame.io/server");

const table = {
  name: "table",
  // Only what changed is sent.
  deltaState: true,
  disableUndo: true,
  setup: () => ({ count: 0, draft: DRAFT(0) }),
  turn: { activePlayers: { all: "answer" }, stages: { answer: {} } },
  moves: {
    answer: {
      // Thirty people answer at once: an answer to a state that is a little older still counts.
      ignoreStaleStateID: true,
      client: false,
      move: ({ G }) => {
        G.count += 1;
        if (G.count % ROUND === 0) G.draft = DRAFT(G.count);
      },
    },
  },
};
const server = Server({ games: [table], origins: [Origins.LOCALHOST, "*"] });
await server.run(Number(process.argv[2]));
console.log("ready");
