-- The gate asks of every report whether a passed re-test has superseded it.
create index inspection_report_retest on inspection_report (retest_of) where retest_of is not null;

-- Health says which migrations are done.
grant select on flyway_schema_history to market;
