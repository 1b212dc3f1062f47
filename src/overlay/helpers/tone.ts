/** How a line ended: good, worth a look, bad, or nobody can say. */
export type Tone = 'good' | 'note' | 'bad' | 'unknown';
