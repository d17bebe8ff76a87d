-- Title: The full name of the person who signs in under a name, or what else stands for who did something
select who_in_words(:name) as full_name
