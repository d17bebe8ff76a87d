-- Title: One notification, if there is any
select reference from notification limit 1
