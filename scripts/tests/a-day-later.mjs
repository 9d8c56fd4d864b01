// For a process that is started with it: at SIGUSR2 its clock is a day ahead of the machine's.
const RealDate = Date;
let ahead = 0;
const now = () => RealDate.now() + ahead;
globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(now());
    else super(...args);
  }
  static now() {
    return now();
  }
};
process.on('SIGUSR2', () => {
  ahead += 86_400_000;
});
