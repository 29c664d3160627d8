// Guests of one peer: LOAD_TABLES rooms of LOAD_PHONES, one answer per phone per ten seconds, LOAD_SECONDS measured.
// node guests.mjs colyseus | boardgame
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { PHONES } from "./workload.mjs";

const peer = process.argv[2];
const tables = Number(process.env.LOAD_TABLES ?? 20);
const seconds = Number(process.env.LOAD_SECONDS ?? 10);
const port = 20000 + (process.pid % 10000);
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

// Joins a room; `hear` gets the count whenever it comes. Gives back how this guest answers.
const join = {
  colyseus: async (room, _seat, hear) => {
    const { Client } = await import("@colyseus/sdk");
    const joined = await new Client(`ws://127.0.0.1:${port}`).joinOrCreate("table", { hall: `t${room}` });
    joined.onStateChange((state) => hear(state.count));
    return () => joined.send("answer");
  },
  boardgame: async (room, seat, hear) => {
    const { io } = await import("socket.io-client");
    const socket = io(`http://127.0.0.1:${port}/table`, { transports: ["websocket"], forceNew: true });
    const [match, me] = [`t${room}`, String(seat)];
    let id = 0;
    let count = 0;
    await new Promise((done) => {
      socket.on("sync", (_match, info) => {
        ({ _stateID: id } = info.state);
        hear((count = info.state.G.count));
        done();
      });
      socket.on("connect", () => socket.emit("sync", match, me, undefined, PHONES));
    });
    socket.on("patch", (_match, _before, after, patch) => {
      id = after;
      for (const { path, value } of patch) if (path === "/G/count") hear((count = value));
    });
    socket.on("update", (_match, state) => {
      id = state._stateID;
      hear((count = state.G.count));
    });
    return () => {
      const payload = { type: "answer", args: [], playerID: me };
      socket.emit("update", { type: "MAKE_MOVE", payload }, id, match, me);
    };
  },
}[peer];

const ticks = (id) => {
  const fields = readFileSync(`/proc/${id}/stat`, "utf8").split(")").pop().trim().split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
};
const memory = (id) => Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))[1]);
const at = (all, share) => all.toSorted((a, b) => a - b)[Math.floor(all.length * share)]?.toFixed(0) ?? "-";

const server = spawn(process.execPath, [`${peer}.mjs`, String(port)], { stdio: ["ignore", "pipe", "inherit"] });
process.on("exit", () => server.kill());
await new Promise((done) => server.stdout.on("data", (said) => String(said).includes("ready") && done()));
await wait(500);
const empty = memory(server.pid);

let [told, writes, over] = [[], 0, false];
const rooms = [];
for (let room = 0; room < tables; room++) {
  const table = { given: 0, guests: [], counts: new Array(PHONES).fill(0), waiting: [] };
  for (let seat = 0; seat < PHONES; seat++) {
    const hear = (count) => {
      const before = table.counts[seat];
      if (count <= before) return;
      writes += 1;
      table.counts[seat] = count;
      for (const news of table.waiting) if (news.count > before && news.count <= count) news.pages -= 1;
      while (table.waiting[0]?.pages === 0) told.push(performance.now() - table.waiting.shift().since);
    };
    table.guests.push(await join(room, seat, hear));
  }
  rooms.push(table);
}
const full = memory(server.pid);

const play = async (table) => {
  const step = 10_000 / PHONES;
  let next = performance.now() + Math.random() * 10_000;
  for (let n = 0; !over; n++) {
    next += step;
    const since = next - step * Math.random() * 0.9;
    await wait(Math.max(0, since - performance.now()));
    table.given += 1;
    table.waiting.push({ count: table.given, pages: PHONES, since });
    table.guests[n % PHONES]();
  }
};
rooms.forEach(play);
await wait(12_000);
[told, writes] = [[], 0];
const [began, cpu, own] = [performance.now(), ticks(server.pid), process.cpuUsage()];
await wait(seconds * 1000);
const took = (performance.now() - began) / 1000;
const cores = ticks(server.pid) - cpu;
const { user, system } = process.cpuUsage(own);
over = true;
console.log(
  `${peer} ${tables} ${PHONES} | answers/s ${(told.length / took).toFixed(0)} | every page p50 p99 ms ${at(told, 0.5)} ${at(told, 0.99)} | ` +
    `writes/s ${(writes / took).toFixed(0)} | server: cores ${(cores / took).toFixed(2)}, µs per update ` +
    `${((cores * 1e6) / (told.length * PHONES)).toFixed(1)} | guests: cores ${((user + system) / 1e6 / took).toFixed(2)} | ` +
    `server MiB: empty ${(empty / 1024).toFixed(0)}, +KiB a page ${((full - empty) / tables / PHONES).toFixed(1)}`,
);
process.exit(0);
