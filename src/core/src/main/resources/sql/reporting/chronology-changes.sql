-- Title: What a coordinator added to the chronology of a case, or changed in it
select id, source_key, happened, what, left_out
  from chronology_entry
 where case_id = :case
 order by id
