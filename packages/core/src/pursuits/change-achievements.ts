import { instantOf } from '../command/index.js';
import type { Achievement } from './achievement.schema.js';
import type { PursuitEvent } from './pursuit-command.js';

/** Achievements as they are after a decision: those that its events retract are marked, and stay in the list. */
export function retractAchievements(achievements: readonly Achievement[], events: readonly PursuitEvent[]): readonly Achievement[] {
  return achievements.map((achievement) => {
    const event = events.find(({ type, payload }) => type === 'AchievementRetracted' && payload['achievementId'] === achievement.id);
    return event && achievement.retractedAt === undefined ? { ...achievement, retractedAt: event.at } : achievement;
  });
}

/** The achievement, seen by its member at an instant (milliseconds since the epoch). The first time counts. */
export function acknowledgeAchievement(achievement: Achievement, now: number): Achievement {
  return achievement.acknowledgedAt === undefined ? { ...achievement, acknowledgedAt: instantOf(now) } : achievement;
}
