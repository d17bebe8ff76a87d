-- Title: Keeps how entries of the twin differ
insert into twin_change (ledger, twin, entry, characteristic, value)
select :ledger, c.twin, c.entry, c.characteristic, c.value
  from unnest(cast(:twins as bigint[]), cast(:entries as text[]), cast(:characteristics as text[]), cast(:values as text[]))
       as c (twin, entry, characteristic, value)
