-- Title: Forgets how entries of the twin differed
delete from twin_change t
 using unnest(cast(:twins as bigint[]), cast(:entries as text[]), cast(:characteristics as text[])) as c (twin, entry, characteristic)
 where t.ledger = :ledger
   and t.twin = c.twin
   and t.entry = c.entry
   and t.characteristic = c.characteristic
