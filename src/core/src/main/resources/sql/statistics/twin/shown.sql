-- Title: Every count that public tables have shown
select panel, first_year, last_year, cell, count
  from published_count
 where ledger = :ledger
