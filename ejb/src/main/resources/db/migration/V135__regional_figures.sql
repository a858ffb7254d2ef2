-- The regulator's figures look at the lots made, and at the reports signed, in a period.
create index lot_produced_on on lot (produced_on);
create index inspection_report_signed on inspection_report (signed_at) where signed_at is not null;
