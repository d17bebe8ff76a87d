-- Title: One part of a kept file
select content
  from import_part
 where file = cast(:file as uuid)
   and kind = :kind
   and place = :place
