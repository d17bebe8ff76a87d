-- Title: What the person who opened a form by a link was asked by the same panel
select id, case_number, child, form, edition, parts, state, due_on, closed_at
  from asked_of_same_person()
