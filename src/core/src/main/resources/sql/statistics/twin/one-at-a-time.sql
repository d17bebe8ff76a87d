-- Title: Lets one twin be made at a time
select cast(pg_advisory_xact_lock(hashtext('twin of ' || :ledger)) as text) as locked
