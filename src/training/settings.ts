import type { TrainSettings } from './train-model.ts';

export interface Settings extends TrainSettings {
  /** The transcripts of AnnoMI that are learned from beside the corpus. */
  readonly annomiTranscripts: readonly string[];
}

/** What the model that ships is trained with. */
export const SETTINGS: Settings = {
  seed: 1,
  epochs: 8,
  step: 0.1,
  decay: 0.003,
  leastGroups: 3,
  clauseShare: 0.85,
  folds: 5,
  annomiTranscripts: `
    0 1 2 4 5 6 8 9 10 12 13 14 15 16 17 18 20 21 22 23 24 28 29 30 31 32 34 35 37 38 39 41 42 43 44
    45 46 48 49 53 54 57 58 60 61 62 63 64 65 67 68 69 70 71 73 74 77 80 81 82 83 84 85 86 88 89 91
    95 97 98 99 102 104 105 107 108 110 111 112 113 114 115 117 118 120 121 122 123 124 125 126 127
    128 129 131 133
  `
    .trim()
    .split(/\s+/),
};
