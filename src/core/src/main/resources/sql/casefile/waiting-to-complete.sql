-- Title: How many cases wait for the person who asks to complete them, as chair or as deputy in the chair's place
select count(*) as waiting from case_file f where f.state = 'REVIEWED' and chairs_case(f.id)
