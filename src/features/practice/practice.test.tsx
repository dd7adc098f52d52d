import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Kept, Mode } from '#domain/run/log.ts';
import type { Heard } from '#domain/scoring/assessment.ts';
import { coded, exampleLog, exampleScenario } from '#machines/example-scenario.ts';
import { compileScenario } from '#machines/scenario-machine.ts';
import { Practice, type PracticeEffects } from './practice.tsx';

const machine = compileScenario(exampleScenario);
// As browsers do it now, this gives a promise, which an effect must not return.
Element.prototype.scrollIntoView = () => Promise.resolve() as never;

function show({
  mode = 'practice' as Mode,
  draft = '',
  reducedMotion = true,
  touchKeyboard = false,
  kept = 'kept' as Kept,
  otherDrafts = [] as string[],
} = {}) {
  const log = exampleLog(mode);
  let time = 0;
  let tellOfRun: (kept: Kept) => void = () => {};
  const effects = {
    assess: vi.fn(async (): Promise<Heard> => coded({ reflection: 1 })),
    keepLog: vi.fn(async () => kept),
    keepDraft: vi.fn(async () => kept),
    watchPage: () => () => {},
    watchRun: (_: string, change: (kept: Kept) => void) => {
      tellOfRun = change;
      return () => {};
    },
    announce: vi.fn(),
    warnBeforeLeaving: vi.fn(() => () => {}),
  } satisfies PracticeEffects;
  const calls = { onAllowSilence: vi.fn(), onTakeOver: vi.fn(), onKeepCopy: vi.fn() };
  render(
    <Practice
      input={{ scenario: exampleScenario, machine, log, draft, silenceAllowed: true, now: () => ++time }}
      otherDrafts={otherDrafts}
      effects={effects}
      preferences={{ reducedMotion, touchKeyboard }}
      {...calls}
    />,
  );
  return { effects, ...calls, tellOfRun: (now: Kept) => tellOfRun(now), user: userEvent.setup() };
}

const box = () => screen.getByRole('textbox', { name: 'Your reply' });
const turn = (number: number) => screen.findByRole('listitem', { name: `Turn ${number}` });

test('a reply becomes a turn: she reacts, and the notes stand beside what was typed', async () => {
  const { user } = show();
  await user.type(box(), 'You are here.{Enter}');
  const said = await turn(1);
  expect(within(said).getByText('You are here.')).toBeVisible();
  expect(within(said).getByText('Yes.')).toBeVisible();
  expect(await within(said).findByRole('region', { name: 'Notes on turn 1' })).toHaveTextContent(
    'Reflection simple',
  );
  expect(box()).toHaveValue('');
});

test('what she says is announced whole, once', async () => {
  const { effects, user } = show();
  expect(effects.announce).toHaveBeenCalledTimes(1);
  await user.type(box(), 'You are here.{Enter}');
  await turn(1);
  expect(effects.announce.mock.calls.map(([text]) => text)).toEqual([
    expect.stringMatching(/^Ada: (Hello|Hi)\. .+/),
    expect.stringMatching(/^Ada: Yes\. Sitting\. .+/),
    'Notes on turn 1 are beside your reply.',
  ]);
});

test('without reduced motion a press shows all she says at once', async () => {
  const { user } = show({ reducedMotion: false });
  await user.click(screen.getByRole('button', { name: 'Show the whole statement' }));
  expect(screen.queryByRole('button', { name: 'Show the whole statement' })).not.toBeInTheDocument();
});

test('Shift and Enter break the line', async () => {
  const { effects, user } = show();
  await user.type(box(), 'One{Shift>}{Enter}{/Shift}Two');
  expect(box()).toHaveValue('One\nTwo');
  expect(effects.assess).not.toHaveBeenCalled();
});

test('Enter never sends while an input method composes', async () => {
  const { effects, user } = show();
  await user.type(box(), 'にほん');
  fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
  fireEvent.keyDown(box(), { key: 'Enter', keyCode: 229 });
  expect(effects.assess).not.toHaveBeenCalled();
});

test('Enter never sends from a touch keyboard; the button does', async () => {
  const { effects, user } = show({ touchKeyboard: true });
  await user.type(box(), 'You are here.{Enter}');
  expect(effects.assess).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Say it' }));
  await turn(1);
});

test('an empty reply is answered with a message, and the focus stays in the box', async () => {
  const { user } = show();
  await user.click(screen.getByRole('button', { name: 'Say it' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('There is nothing in the box yet.');
  expect(box()).toHaveFocus();
  expect(box()).toBeInvalid();
});

test('characters are counted near the end, and a text that is too long is kept', async () => {
  show();
  fireEvent.change(box(), { target: { value: 'x'.repeat(1800) } });
  expect(screen.queryByText(/left$/)).not.toBeInTheDocument();
  fireEvent.change(box(), { target: { value: 'x'.repeat(1999) } });
  expect(screen.getByText('1 character left')).toBeVisible();
  fireEvent.change(box(), { target: { value: 'x'.repeat(2002) } });
  expect(screen.getByText(/^2 characters too many/)).toBeVisible();
  fireEvent.keyDown(box(), { key: 'Enter' });
  expect(await screen.findByText(/longer than the 2,000 characters/)).toBeVisible();
  expect(box()).toHaveValue('x'.repeat(2002));
});

test('a reply that may speak of the trainee is met with help, and is not scored', async () => {
  const { effects, user } = show();
  effects.assess.mockResolvedValue({ notScored: 'own-danger' });
  await user.type(box(), 'I cannot go on.{Enter}');
  const alert = await screen.findByRole('alert');
  await waitFor(() =>
    expect(within(alert).getByRole('link', { name: /help for you/ })).toHaveAttribute('href', '#/help'),
  );
  expect(alert).not.toHaveTextContent(/detect|sent to|report/i);
  expect(box()).toHaveValue('I cannot go on.');
});

test('a turn can be taken back; what was said stays to be read', async () => {
  const { effects, user } = show();
  await user.type(box(), 'You are here.{Enter}');
  await turn(1);
  await user.click(await screen.findByRole('button', { name: 'Take turn 1 back' }));
  expect(screen.queryByRole('listitem', { name: 'Turn 1' })).not.toBeInTheDocument();
  expect(screen.getByText('This reply takes the place of turn 1.')).toBeVisible();
  expect(box()).toHaveFocus();
  expect(effects.announce).toHaveBeenLastCalledWith('Turn 1 is taken back.');
  expect(screen.getByText('You are here.')).toBeVisible();
});

test('what was typed in another tab is shown beside the box until the next reply', async () => {
  const { user } = show({ otherDrafts: ['elsewhere'] });
  expect(screen.getByText('elsewhere')).toBeVisible();
  await user.type(box(), 'You are here.{Enter}');
  await turn(1);
  expect(screen.queryByText('elsewhere')).not.toBeInTheDocument();
});

test('unaided shows no notes and takes nothing back', async () => {
  const { user } = show({ mode: 'unaided' });
  await user.type(box(), 'You are here.{Enter}');
  await turn(1);
  expect(screen.queryByRole('region', { name: 'Notes on turn 1' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /back$/ })).not.toBeInTheDocument();
});

test('at the end there is the way to the debrief, and the box is gone', async () => {
  const { user } = show();
  await user.type(box(), 'You are here.{Enter}');
  await turn(1);
  await user.type(box(), 'And sitting.{Enter}');
  expect(await screen.findByRole('link', { name: 'Look back on it' })).toHaveAttribute(
    'href',
    '#/run/r/debrief',
  );
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test.each<{ kept: Kept; said: RegExp }>([
  { kept: 'kept', said: /kept in this browser, on this device, and nowhere else/ },
  { kept: 'full', said: /no room left on this device/ },
  { kept: 'blocked', said: /does not let the page keep anything/ },
  { kept: 'nothing', said: /nothing of this is kept/ },
])('where the device answers “$kept”, that is said and the run goes on', async ({ kept, said }) => {
  const { effects, user } = show({ kept });
  expect(await screen.findByText(said)).toBeVisible();
  expect(effects.warnBeforeLeaving).not.toHaveBeenCalled();
  await user.type(box(), 'You are here.{Enter}');
  await turn(1);
  expect(effects.warnBeforeLeaving).toHaveBeenCalledTimes(kept === 'kept' ? 0 : 1);
});

test('a run that goes on in another tab can be taken over, with what was typed here', async () => {
  const { tellOfRun, onTakeOver, onKeepCopy, user } = show({ draft: 'half a th' });
  tellOfRun('held-elsewhere');
  expect(await screen.findByText(/open in another tab/)).toBeVisible();
  expect(screen.getByText('half a th')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Go on here instead' }));
  expect(onTakeOver).toHaveBeenCalledWith('half a th');
  await user.click(screen.getByRole('button', { name: /run of its own/ }));
  expect(onKeepCopy).toHaveBeenCalledWith(expect.objectContaining({ id: 'r' }), 'half a th');
});

test('whether she may break a silence is for the trainee to say', async () => {
  const { onAllowSilence, user } = show();
  await user.click(screen.getByRole('checkbox', { name: 'Ada may break a silence' }));
  expect(onAllowSilence).toHaveBeenCalledWith(false);
  expect(screen.getByRole('checkbox')).not.toBeChecked();
});
