import { join } from 'node:path';
import type { ListrTask } from 'listr2';
import { untilAnswering } from './answering.ts';
import type { Child, Children, Command } from './children.ts';
import { buildCmsIfChanged } from './cms-build.ts';
import { ensureEnvFile } from './env-file.ts';
import { NO_TELEMETRY } from './no-telemetry.ts';
import { checkPorts, type Ports, readPorts } from './ports.ts';
import { publishOrKeep } from './publish-or-keep.ts';
import { seedOnce, wantsDemo } from './seed.ts';

/** What one step leaves for the next. */
export interface Context {
  /** What the CMS and the site get. */
  env: NodeJS.ProcessEnv;
  ports: Ports;
  servers: Child[];
  /** Why the website is not what the CMS has, or null. */
  kept: string | null;
}

/**
 * What `.env` says wins over the shell: some set a HOST of their own. Only PORT and SITE_PORT may be given for one run.
 */
const environment = (values: Record<string, string>): Pick<Context, 'env' | 'ports'> => {
  const { PORT, SITE_PORT } = process.env;
  const ports = readPorts({ PORT: PORT || values.PORT, SITE_PORT: SITE_PORT || values.SITE_PORT });
  const ours = {
    PORT: String(ports.cms),
    SITE_PORT: String(ports.site),
    CMS_URL: `http://127.0.0.1:${ports.cms}`,
    SITE_URL: values.SITE_URL || `http://localhost:${ports.site}`,
    NODE_ENV: 'production',
  };
  return { ports, env: { ...process.env, ...values, ...ours, ...NO_TELEMETRY } };
};

/**
 * The steps of `npm start`, in order.
 * @param root the repository
 * @param own where npm start keeps what it remembers
 */
export const steps = (root: string, own: string, children: Children, interrupt: AbortSignal): ListrTask<Context>[] => {
  const cms = join(root, 'cms');
  const site = join(root, 'site');
  const remedy = `see all of its output in ${join(own, 'start.log')}, mend what it names, then run npm start again`;
  const run = (command: Command): Promise<string[]> => children.run(command, interrupt, remedy);
  /** `pnpm site …` */
  const command: Command['line'] = ['node', 'publish/cli.ts'];

  return [
    {
      title: 'Read .env',
      task: async (context, task) => {
        const { values, added, created } = ensureEnvFile(join(root, '.env'));
        if (created) task.title = 'Wrote .env with new secrets';
        else if (added.length > 0) task.title = `Added to .env: ${added.join(', ')}`;
        Object.assign(context, environment(values));
        await checkPorts(context.ports);
      },
    },
    {
      title: 'Build the CMS (one to two minutes)',
      task: async ({ env }, task) => {
        const line: Command['line'] = ['pnpm', 'run', 'build'];
        const build = () => run({ name: 'Build the CMS', line, cwd: cms, env });
        const built = await buildCmsIfChanged(root, join(own, 'cms-build'), build);
        task.title = built ? 'Built the CMS' : 'The CMS is built';
      },
    },
    {
      title: 'Seed the demo festival (once)',
      task: async ({ env }, task) => {
        if (!wantsDemo(env)) {
          task.title = 'No demo festival (DEMO_FESTIVAL=false)';
          return;
        }
        const line: Command['line'] = ['pnpm', 'run', 'content', 'seed'];
        const seed = () => run({ name: 'Seed the demo festival', line, cwd: cms, env });
        const said = await seedOnce(cms, env, join(own, 'seeded'), seed);
        task.title = said?.at(-1) ?? 'The CMS has its content';
      },
    },
    {
      title: 'Start the CMS',
      task: async ({ env, servers }) => {
        const line: Command['line'] = ['node', 'node_modules/@strapi/strapi/bin/strapi.js', 'start'];
        const server = children.start({ name: 'The CMS', line, cwd: cms, env });
        servers.push(server);
        await untilAnswering(server, `${env.CMS_URL}/_health`, interrupt);
      },
    },
    {
      title: 'Publish the site',
      task: async (context, task) => {
        const { env } = context;
        const publish = () => run({ name: 'Publish the site', line: [...command, 'publish'], cwd: site, env });
        context.kept = await publishOrKeep({ line: [...command, 'status'], cwd: site, env }, publish, interrupt);
        if (context.kept) task.title = 'The site stays as it was (why stands below)';
      },
    },
    {
      title: 'Watch for changes',
      task: ({ env, servers }) => {
        servers.push(children.start({ name: 'The publisher', line: [...command, 'watch'], cwd: site, env }));
      },
    },
    {
      title: 'Serve the site',
      task: async ({ env, ports, servers }) => {
        const server = children.start({ name: 'The site', line: [...command, 'serve'], cwd: site, env });
        servers.push(server);
        await untilAnswering(server, `http://127.0.0.1:${ports.site}/`, interrupt);
      },
    },
  ];
};
