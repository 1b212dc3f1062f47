import type { McpServer } from '@modelcontextprotocol/server';
import { toStandardJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { inEnglish } from '../in-english.ts';
import type { Said } from '../said.ts';

export interface ToolContext {
  /** The folder whose files may be read, as its real path. */
  readonly root: string;
}

/** An answer: for whoever reads, and the same as data. */
export type ToolAnswer =
  | { readonly text: string; readonly data: Record<string, unknown> }
  | { readonly error: Said | string };

export interface ToolSpec<Schema extends v.GenericSchema> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Schema;
  run(input: v.InferOutput<Schema>, context: ToolContext): Promise<ToolAnswer>;
}

export type RegisterTool = (server: McpServer, context: ToolContext) => void;

/** A tool that only looks: it changes nothing and asks no network. */
export function defineTool<const Schema extends v.GenericSchema>(tool: ToolSpec<Schema>): RegisterTool {
  return (server, context) => {
    server.registerTool(
      tool.name,
      {
        title: tool.title,
        description: tool.description,
        inputSchema: toStandardJsonSchema(tool.input),
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      async (input) => {
        const answer = await answered(tool, input, context);
        if ('error' in answer) {
          const { error } = answer;
          const text = typeof error === 'function' ? inEnglish(error) : error;
          return { isError: true, content: [{ type: 'text', text }] };
        }
        return { content: [{ type: 'text', text: answer.text }], structuredContent: answer.data };
      },
    );
  };
}

/** A bug of ours is told by its kind: its message may hold what was read. */
async function answered<Schema extends v.GenericSchema>(
  tool: ToolSpec<Schema>,
  input: v.InferOutput<Schema>,
  context: ToolContext,
): Promise<ToolAnswer> {
  try {
    return await tool.run(input, context);
  } catch (error) {
    const kind = error instanceof Error ? error.name : typeof error;
    return { error: `An error of caseline itself in ${tool.name} (${kind}); please report it.` };
  }
}
