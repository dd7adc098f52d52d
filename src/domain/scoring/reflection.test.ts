import { describe, expect, it } from 'vitest';
import { levels } from './test-support.ts';

const MANAGER = 'My manager gave my project to Tom. She said I looked tired. I just said thank you.';
const KITCHEN = 'Since the divorce I eat standing up at the sink. I can’t lay the table for one.';
const EXAMS = 'my mum keeps telling everyone im going to be a doctor. i havent opened a book since february';
const STUTTER = 'I order what I can say, not what I want. Yesterday it was soup again. I hate soup.';
const GRANDSON =
  'I have raised my grandson since he was two. Now his mother wants him back and I said of course.';
const SHIFT = 'Twelve hours on the ward and then I sit in the car outside my own house. I can’t go in yet.';

describe('reflection 2: meaning that she did not spell out', () => {
  it.each([
    [
      MANAGER,
      'You said thank you, and underneath you were furious at watching your project walk off with Tom.',
    ],
    [
      MANAGER,
      'She called it tired, and what you felt was being pushed aside while somebody else got your project.',
    ],
    [KITCHEN, 'It sounds lonely, that sink, as if laying the table would make the divorce final.'],
    [EXAMS, 'Part of you wants to be the doctor she talks about, and part of you has already shut the book.'],
    [EXAMS, 'so shes telling everyone and ur sat there scared shes going to find out about the books'],
    [STUTTER, 'You swallow the soup and the words you wanted along with it.'],
    [GRANDSON, 'You said of course, and it is breaking your heart to let the boy go.'],
    [SHIFT, 'You are so drained after the ward that even your own front door asks too much of you.'],
  ])('%s → %s', (client, reply) => {
    expect(levels(client, reply).reflection).toBe(2);
  });
});

describe('meaning that rules over words do not see yet: coded one level lower', () => {
  it.fails.each([
    [KITCHEN, 'You stay at the sink, because a table for one would say out loud that the marriage is over.'],
    [STUTTER, 'even with soup the words choose for you, and you long to just say what you want'],
    [SHIFT, 'In the car, between the ward and the house, you belong to nobody for a minute.'],
  ])('%s → %s', (client, reply) => {
    expect(levels(client, reply).reflection).toBe(2);
  });
});

describe('reflection 1: close to what she said', () => {
  it.each([
    [MANAGER, 'Your manager gave your project to Tom.'],
    [MANAGER, 'So she told you that you looked tired and Tom got the project?'],
    [KITCHEN, 'You eat at the sink since the divorce.'],
    [EXAMS, 'you havent opened a book since february'],
    [EXAMS, 'Your mum tells everyone about the doctor thing.'],
    [STUTTER, 'You had soup again yesterday and you hate it.'],
    [STUTTER, 'so u order what u can say'],
    [GRANDSON, 'His mother wants him back, and you said of course.'],
    [SHIFT, 'You sit in the car outside your house.'],
    [SHIFT, 'Twelve hours on the ward, and then you sit in the car. Is that right?'],
  ])('%s → %s', (client, reply) => {
    expect(levels(client, reply).reflection).toBe(1);
  });
});

describe('reflection 0', () => {
  it.each([
    [MANAGER, 'I hear you.', 'an empty signal'],
    [MANAGER, 'I understand completely.', 'an empty signal'],
    [KITCHEN, 'That sounds really hard.', 'nothing of hers'],
    [KITCHEN, 'that must be so difficult for u', 'nothing of hers'],
    [EXAMS, 'Mm. Go on.', 'an encourager'],
    [STUTTER, 'Thank you for sharing that with me.', 'nothing of hers'],
    [KITCHEN, 'You mentioned the divorce. Was it long ago?', 'sets up a question'],
    [KITCHEN, 'You mentioned the table. Have you tried eating with friends?', 'sets up a suggestion'],
    [MANAGER, 'It sounds like you should talk to HR about the project.', 'advice'],
    [EXAMS, 'It sounds like you need to open those books.', 'an order'],
    [STUTTER, 'What I hear is that you should order something else.', 'advice'],
    [SHIFT, 'So you need to change your ward.', 'an order'],
    [GRANDSON, 'You feel relieved to be rid of him.', 'an invented feeling'],
    [MANAGER, 'You must be so proud and excited.', 'an invented feeling'],
    [SHIFT, 'You don’t sound like you’re tired after the ward.', 'negated'],
    [KITCHEN, 'It doesn’t sound like the divorce matters to you.', 'negated'],
    [SHIFT, 'I also sit in the car after my shift on the ward.', 'about the speaker'],
    [EXAMS, 'I reckon your mum means well.', 'an opinion'],
    [STUTTER, 'Oh poor you, soup again, what a tragedy.', 'mockery'],
    [MANAGER, 'Tom is a nice name.', 'a remark'],
  ])('%s → %s (%s)', (client, reply) => {
    expect(levels(client, reply).reflection).toBe(0);
  });
});
