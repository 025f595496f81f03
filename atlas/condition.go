// Conditions: trees that say which rows pass. Filters of the API become such trees, and stores know nothing else of filters.

package atlas

// Condition is a condition on a row. Match in match.go says what each means; nil always holds.
type Condition interface{ condition() }

// The conditions.
type (
	// And holds where all hold; an empty And holds.
	And []Condition
	// Or holds where one holds; an empty Or does not.
	Or []Condition
	// Not holds where its condition does not.
	Not struct{ Condition Condition }
	// IDMatches holds where the id that Of reads passes the filter.
	IDMatches struct {
		Of     *Property
		Filter *IDFilter
	}
	// OneOf holds where the word that Of reads is one of the list; an empty list holds nowhere.
	OneOf struct {
		Of *Property
		In []string
	}
	// TextMatches holds where the text that Of reads is known and passes the filter.
	TextMatches struct {
		Of     *Property
		Filter *StringFilter
	}
	// NameMatches holds where one and the same of the entity's names passes the filter.
	NameMatches struct{ Filter *StringFilter }
	// DateMatches holds where the date that Of reads passes the filter.
	DateMatches struct {
		Of     *DateProperty
		Filter *DateFilter
	}
	// NumberMatches holds where the number that Of reads passes the filter.
	NumberMatches struct {
		Of     *NumberProperty
		Filter *FloatFilter
	}
	// CountMatches holds where the number of all ends of the relationship that show passes the filter. The relationship is one to many.
	CountMatches struct {
		Relationship *Relationship
		Filter       *IntFilter
	}
	// Exists holds where at least one end of the relationship that shows passes Where.
	Exists struct {
		Relationship *Relationship
		Where        Condition
	}
)

func (And) condition()           {}
func (Or) condition()            {}
func (Not) condition()           {}
func (IDMatches) condition()     {}
func (OneOf) condition()         {}
func (TextMatches) condition()   {}
func (NameMatches) condition()   {}
func (DateMatches) condition()   {}
func (NumberMatches) condition() {}
func (CountMatches) condition()  {}
func (Exists) condition()        {}
