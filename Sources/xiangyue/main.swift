print("乡约")
