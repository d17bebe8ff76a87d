-- Title: Tells this transaction who is asking, and answers what the person may do
select bind_caller(:name, :admitted, :today) as caller
