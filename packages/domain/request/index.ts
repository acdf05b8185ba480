export { type Channel, channels, type Medium, mediums } from './channel.ts';
export { financeableProjects, type Project, projects, unfinanceableProjects } from './project.ts';
