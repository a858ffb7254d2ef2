-- Versions of what is written to the search index. Not cached: a later draw is always higher.
create sequence reading_version;
comment on sequence reading_version is 'Drawn before each reading of the catalogue for the search index';
