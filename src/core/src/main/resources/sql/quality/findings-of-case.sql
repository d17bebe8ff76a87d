-- Title: What the rules of consistency find in one case, and how it was explained
select rule, why, explained_at, explained_by, explained
  from findings_of(:case, :rules, :needs, :paths, :questions)
 order by explained, place
