-- Title: Takes a document off a case
update document d set removed_at = :at, removed_why = :why
  from case_file f
 where f.id = d.case_id and f.panel || '/' || f.case_ref = :case and d.id = :id and d.removed_at is null
