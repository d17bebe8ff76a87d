-- Title: Another agency of the same kind and name
select id
  from agency
 where kind = :kind
   and lower(name) = lower(:name)
   and id <> :id
