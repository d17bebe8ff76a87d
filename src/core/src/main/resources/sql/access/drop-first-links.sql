-- Title: A link for the first administrator that was made before dies
delete from one_time_link where purpose = 'first-administrator'
