-- Everybody reads why a recognition was taken away: measure 9.
alter table recognition
    add constraint recognition_revoked_for_a_reason check (state <> 'REVOKED' or state_reason ~ '\S');
