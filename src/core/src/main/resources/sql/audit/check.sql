-- Title: Works every seal of the trail out again
select blocks, entries, sealed_until, nullif(faulty_from, '-infinity') as faulty_from, faulty_from is not null as faulty, hash
  from check_trail()
