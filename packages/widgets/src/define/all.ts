import './meeting-finder.js';
