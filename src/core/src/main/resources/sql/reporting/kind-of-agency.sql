-- Title: The kind of an agency
select kind
  from agency
 where id = :agency
