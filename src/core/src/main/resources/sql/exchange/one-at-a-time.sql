-- Title: Imports wait for each other, so that what was checked holds until it is written
select pg_advisory_xact_lock(hashtext('cdop.import')) is null as waited
