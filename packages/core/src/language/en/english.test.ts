import { describe, expect, it } from 'vitest';
import { sentenceTable } from '../../../test/sentence-table.js';
import { lintWith } from '../index.js';
import { english } from './english.js';

// One line a sentence; in brackets what is to be found. Half of them hold the same words and are to be left alone.
const SENTENCES = sentenceTable(`
  addict | Help for [addicts] and their families.
  addict | She is [an addict].
  addict | Every [addict] deserves care.
  addict | We treat [drug addicts] with respect.
  addict | A [heroin addict] needs a doctor.
  addict | Rooms for [gambling addicts].
  addict | Open to [non-addicts].
  addict | ADVICE FOR [ADDICTS]
  addict | The [addict]’s family is welcome.
  addict | Narcotics Anonymous is for anyone who wants to stop using.
  addict | Drug Addicts Anonymous meets at noon.
  addict | Food Addicts in Recovery Anonymous is a fellowship.
  addict | Sex and Love Addicts Anonymous has a new room.
  addict | She is an adrenaline addict on skis.
  addict | People with an addiction are welcome.
  addict | Addictive substances change the brain.
  addict | The pamphlet “Am I an Addict?” is on the table.
  addict | The sign said "addicts welcome" for years.
  addict | The meeting type Open to Non-Addicts is new.
  former-addict | He is a [former addict].
  former-addict | Run by [recovering alcoholics].
  former-addict | Two [ex-addicts] lead the group.
  former-addict | [Recovering drug addicts] speak tonight.
  former-addict | Recovering Alcoholics Anonymous archives are kept upstairs.
  former-addict | Recovering people speak tonight.
  alcoholic | His uncle was [an alcoholic].
  alcoholic | A home for [alcoholics].
  alcoholic | Her [alcoholic father] left.
  alcoholic | Growing up in [an alcoholic home].
  alcoholic | Alcoholics Anonymous meets here.
  alcoholic | Alcoholics¶   Anonymous meets here.
  alcoholic | alcoholics anonymous, written small
  alcoholic | Adult Children of Alcoholics has two rooms.
  alcoholic | ADULT CHILDREN OF ALCOHOLICS
  alcoholic | We serve non-alcoholic drinks.
  alcoholic | No alcoholic beverages in the hall.
  alcoholic | Alcoholic hepatitis needs a doctor.
  alcoholic | Alcohol is not served.
  drunk | He was known as the town [drunk].
  drunk | They laughed at a [drunk] in the park.
  drunk | The [drunk] who lives there is ill.
  drunk | A drunk driver hit the fence.
  drunk | He was drunk.
  drunk | The milk was drunk by the cat.
  drunk | Drunk driving is a crime.
  drunkard | No [drunks] allowed, said the sign.
  drunkard | A [wino] slept there.
  drunkard | The Drunkard Group meets at six.
  junkie | [Junkies] meet under the bridge.
  junkie | A [junkie] lived there.
  junkie | He called him a [crackhead].
  junkie | They are [pot-heads].
  junkie | My brother is an adrenaline junkie.
  junkie | A news junkie reads five papers.
  junkie | We listened to stoner rock.
  junkie | Junk mail goes in the bin.
  junkie | Junkies Anonymous was a name in jest.
  drug-user | A service for [drug users].
  drug-user | Each [IV drug user] gets a kit.
  drug-user | Many [heroin users] want help.
  drug-user | The user interface is plain.
  drug-user | Open a user account.
  drug-user | People who use drugs are welcome.
  drug-user | The drug user groups of the city met.
  drug-user | Users of the list can filter it.
  abuser | [Substance abusers] were turned away.
  abuser | He is [an alcohol abuser].
  abuser | The court kept her abuser away.
  abuser | Abusers of the API are blocked.
  addicted-baby | Care for [addicted babies].
  addicted-baby | A [crack baby] was in the news.
  addicted-baby | She was [born addicted].
  addicted-baby | Babies are welcome.
  addicted-baby | A baby born early needs warmth.
  the-label | Soup for [the homeless].
  the-label | Care for [the mentally ill] is poor.
  the-label | A ramp for [the disabled].
  the-label | The homeless shelter opens at six.
  the-label | The disabled button is grey.
  the-label | Mind the blind spot.
  the-label | People who are deaf can ask for an interpreter.
  substance-abuse | Help with [substance abuse].
  substance-abuse | [Substance¶  Abuse] Treatment
  substance-abuse | The [abuse of alcohol] is common.
  substance-abuse | Some people [abuse drugs].
  substance-abuse | He [abused painkillers] for years.
  substance-abuse | [Drug and alcohol abuse] in the city.
  substance-abuse | Effects of [drugs of abuse].
  substance-abuse | Stop [drug-abuse] now.
  substance-abuse | Call the Child Abuse Hotline.
  substance-abuse | Support after domestic abuse.
  substance-abuse | By abuse of notation, we write x.
  substance-abuse | The National Institute on Drug Abuse funds research.
  substance-abuse | National Institute on Alcohol Abuse and Alcoholism
  substance-abuse | The Substance Abuse and Mental Health Services Administration wrote it.
  substance-abuse | A substance abuse professional signs the form.
  substance-abuse | Substance. Abuse is another matter.
  substance-abuse | The drug was tested. Abuse of power was the next subject.
  substance-abuse | Human rights abuses in prison.
  drug-habit | He has [a drug habit].
  drug-habit | She [kicked the habit] in May.
  drug-habit | The habit of reading helps.
  drug-habit | Kick the habit of late commits.
  drug-habit | Healthy habits are hard.
  alcoholism | Treatment of [alcoholism].
  alcoholism | The National Council on Alcoholism and Drug Dependence has moved.
  alcoholism | Read “Alcoholism, the Family Disease”.
  suffer-from-addiction | People [suffering from addiction] call us.
  suffer-from-addiction | He [suffers from alcoholism].
  suffer-from-addiction | Those who suffer from pain call a doctor.
  suffer-from-addiction | She suffers from insomnia.
  relapse | After a [relapse], come back.
  relapse | He [relapsed] in May.
  relapse | A [relapse-prevention] plan.
  relapse | [RELAPSE] IS NOT THE END
  relapse | If you [re­lapse], call us.
  relapse | Relapsing fever is carried by ticks.
  relapse | Relapsing-remitting multiple sclerosis.
  relapse | A relapse of malaria.
  relapse | Meeting type: Relapse and Recovery.
  relapse | Relapse/12th Step Within meets on Friday.
  relapse | The Relapse Recovery Group meets on Friday.
  off-the-wagon | She [fell off the wagon].
  off-the-wagon | Anyone can [fall off the wagon] again.
  off-the-wagon | The crates fell off the wagon.
  off-the-wagon | The horses pulled the wagon.
  lost-sobriety | She [lost her sobriety] in May.
  lost-sobriety | You are [back to day one].
  lost-sobriety | He lost his sobriety chip at the pool.
  lost-sobriety | Go back to day one of the course.
  clean-person | Since you [got clean].
  clean-person | How to [stay clean].
  clean-person | He has [been clean] for two years.
  clean-person | Ninety [days clean]!
  clean-person | After a [year clean], she came back.
  clean-person | Living [clean and sober].
  clean-person | Clean energy for the hall.
  clean-person | Do a clean install.
  clean-person | People get clean water here.
  clean-person | We got clean copies of the form.
  clean-person | Hands must stay clean at all times.
  clean-person | The kitchen must be kept and stay clean and tidy.
  clean-person | The build stays clean.
  clean-person | Clean the room after the meeting.
  is-clean | He [is clean] for three years now.
  is-clean | They [are clean] from drugs.
  is-clean | The room is clean.
  is-clean | The kitchen is clean for two days.
  is-clean | This page is clean and quick.
  clean-time | Celebrate your [clean time].
  clean-time | When is your [clean date]?
  clean-time | The Clean Time Celebration is on Sunday.
  clean-time | Use the clean date format.
  clean-time | Clean times of the pool are on the door.
  dirty-test | He gave a [dirty urine].
  dirty-test | After a [clean drug test].
  dirty-test | Two [dirty tests] in a row.
  dirty-test | A clean test run, and no dirty test data.
  dirty-test | Put the dirty dishes here.
  tested-dirty | He [tested dirty] again.
  tested-dirty | She [came back clean].
  tested-dirty | The security scan came back clean.
  tested-dirty | The tests are dirty work.
  dirty-needle | Do not share [dirty needles].
  dirty-needle | A box of [clean syringes].
  dirty-needle | Clean needle felting tools with care.
  dirty-needle | Needles of the pine fall in May.
  replacement-therapy | He is on [opioid replacement therapy].
  replacement-therapy | [Substitution treatment] for opioids.
  replacement-therapy | Hormone replacement therapy is available.
  replacement-therapy | Nicotine-replacement therapy helps some.
  medication-assisted-treatment | We offer [medication-assisted treatment].
  medication-assisted-treatment | Medication for opioid use disorder is offered.
  medication-assisted-treatment | The Medication-Assisted Treatment Act was read.
  failed-treatment | He [failed treatment] twice.
  failed-treatment | After [a treatment failure].
  failed-treatment | The water treatment failure lasted a day.
  failed-treatment | The upload failed.
  commit-suicide | He [committed suicide].
  commit-suicide | People who [commit¶suicide].
  commit-suicide | We commit suicide-prevention funds each year.
  commit-suicide | Commit the change, then push.
  commit-suicide | Never write “commit suicide”.
  failed-suicide | After a [failed suicide attempt].
  failed-suicide | [Suicide victims] are named.
  failed-suicide | A failed attempt to log in.
  failed-suicide | A completed suicide-awareness course.
  enabler | His mother is [an enabler].
  enabler | Good tools are an enabler of change.
  enabler | The key enabler is time.
  codependent | She is [codependent].
  codependent | Co-Dependents Anonymous meets here.
  codependent | The book Codependent No More sold well.
  codependent | How codependent relationships begin.
`);

const ordinary = [
  'A sober assessment of the budget.',
  'It’s the members’ own choice, and that’s that.',
  'Adulterated, alcoholically, cleanly, drunken and uncleaned are other words.',
  'resetRelapse() and CLEAN_TIME are names in code.',
  'Dependence and withdrawal are clinical words.',
];

describe('english', () => {
  it.each(SENTENCES)('$code: $text', ({ code, text, terms }) => {
    const findings = lintWith([english], text, { register: 'organisation', locale: 'en' });
    expect(findings.map(({ term }) => term)).toEqual(terms);
    for (const finding of findings) expect(finding.code).toBe(code);
  });

  it('is tried on each entry with a sentence that it is found in and one that it leaves alone', () => {
    for (const { code } of english.entries) {
      const own = SENTENCES.filter((row) => row.code === code);
      expect([code, own.some(({ terms }) => terms.length > 0), own.some(({ terms }) => terms.length === 0)]).toEqual([code, true, true]);
    }
    expect(SENTENCES.length).toBeGreaterThan(150);
    expect(SENTENCES.filter(({ terms }) => terms.length === 0).length).toBeGreaterThan(SENTENCES.length / 2);
  });

  it.each(ordinary)('leaves alone: %s', (text) =>
    expect(lintWith([english], text, { register: 'organisation', locale: 'en' })).toEqual([]),
  );
});
