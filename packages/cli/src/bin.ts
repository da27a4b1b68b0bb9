#!/usr/bin/env node
import { CommanderError } from 'commander';
import { makeProgram } from './program.js';
import { makeScreen } from './terminal/screen.js';
import { line } from './terminal/terminal-text.js';
import { EXIT } from './commands/report-feeds.js';

// A reader such as `head` has seen enough. That is no fault of ours, and nobody is left to be told.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

const screen = makeScreen(process);
try {
  await makeProgram(screen, (exitCode) => (process.exitCode = exitCode)).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said it already; its own code for wrong usage is 1, which means "has errors" here.
    process.exitCode = error.exitCode === 0 ? EXIT.fine : EXIT.failed;
  } else {
    screen.note(
      line`handrail: this should not have happened, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    process.exitCode = EXIT.failed;
  }
}
