-- Title: Change a line that a coordinator added to a chronology
update chronology_entry
   set happened = :happened, what = :what, left_out = :leftOut, changed_at = :now, changed_by = :by, version = version + 1
 where id = :id
   and case_id = :case
