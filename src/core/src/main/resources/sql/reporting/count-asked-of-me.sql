-- Title: How many forms the person who opened one by a link was asked for by the same panel
select count(*) as forms
  from asked_of_same_person()
