import { define } from '../base/define.js';
import { GroupCard } from '../elements/group-card/group-card.js';

define('handrail-group-card', GroupCard);
