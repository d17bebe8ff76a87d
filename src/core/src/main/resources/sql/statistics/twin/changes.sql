-- Title: How entries of the twin differ
select twin, entry, characteristic, value
  from twin_change
 where ledger = :ledger
 order by twin, entry, characteristic
